<#ftl output_format="HTML">
<#include "layout.ftl">
<@page "There is nothing here" "The address may be misspelt, or the page was never there.">
<h1>There is nothing here</h1>
</@page>
