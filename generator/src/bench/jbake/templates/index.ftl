<#ftl output_format="HTML">
<#include "layout.ftl">
<@page "The Invented Times" "Nothing in it is true.">
<h1>The Invented Times</h1>
<div class="cards">
<#list published_posts[0..*12] as post>
<@card post/>
</#list>
</div>
</@page>
