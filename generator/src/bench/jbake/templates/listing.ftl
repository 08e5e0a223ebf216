<#ftl output_format="HTML">
<#include "layout.ftl">
<#assign posts = db.getPublishedPostsByTag(content.tag)>
<@page content.title content.title "listing">
<header class="title">
<h1>${content.title}</h1>
<p class="figures">${posts?size} stories</p>
</header>
<div class="prose">
${content.body?no_esc}
</div>
<#if content.tag?starts_with("timeline-")>
<@happenings posts/>
<#elseif content.tag?starts_with("month-")>
<div class="cards">
<#list posts as post>
<@card post/>
</#list>
</div>
<#else>
<#if content.tag?starts_with("place-")>
<@happenings posts[0..*200]/>
</#if>
<ul class="lines">
<#list content.tag?starts_with("year-")?then(posts, posts[0..*200]) as post>
<@line post/>
</#list>
</ul>
</#if>
</@page>
