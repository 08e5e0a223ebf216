<#ftl output_format="HTML">
<#include "layout.ftl">
<@page "Stories" "All stories, by year">
<h1>Stories</h1>
<ul class="index">
<#list 2005..2024 as year>
<li><a href="/${year?c}/">${year?c}</a></li>
</#list>
</ul>
</@page>
