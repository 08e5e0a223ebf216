<#ftl output_format="HTML">
<#include "layout.ftl">
<#assign posts = db.getPublishedPostsByTag(content.tag)>
<@page content.title content.title "people">
<header class="title">
<h1>${content.title}</h1>
<p class="figures">${posts?size} stories · <a href="feed/index.xml">Feed</a></p>
</header>
<div class="columns">
<div class="aside">
<section>
<h2>At a glance</h2>
<dl class="facts">
<dt>Born</dt><dd>${content.born}</dd>
<#if content.died?has_content>
<dt>Died</dt><dd>${content.died}</dd>
</#if>
<#if content.aka?has_content>
<dt>Also known as</dt><dd>${content.aka}</dd>
</#if>
</dl>
</section>
<#if content.relations.list?has_content>
<section>
<h2>Relations</h2>
<dl class="facts">
<#list content.relations.list as tie>
<dt>${tie.kind?cap_first}</dt>
<dd><a href="/people/${tie.id}/">${tie.name}</a> <span class="note">${tie.from}<#if tie.to?has_content> to ${tie.to}</#if></span></dd>
</#list>
</dl>
</section>
</#if>
</div>
<div class="wide">
<div class="prose">
${content.body?no_esc}
</div>
<section>
<h2>Timeline</h2>
<@happenings posts[0..*200] content.title/>
</section>
<section>
<h2>Stories</h2>
<div class="cards">
<#list posts[0..*12] as post>
<@card post/>
</#list>
</div>
</section>
</div>
</div>
</@page>
