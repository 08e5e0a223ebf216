<#ftl output_format="HTML">
<#include "layout.ftl">
<@page content.title content.summary "article">
<article>
<header class="title">
<p class="kicker"><#list content.topics.list as topic><a href="/topics/${topic.id}/">${topic.name}</a><#sep>, </#sep></#list></p>
<h1>${content.title}</h1>
<p class="dateline"><@when content.date/> · <@people content.people.list/></p>
<p class="standfirst">${content.summary}</p>
</header>
<div class="columns">
<div class="wide">
<div class="prose">
${content.body?no_esc}
</div>
<#if content.claims.list?has_content>
<section aria-labelledby="s-claims">
<h2 id="s-claims">Who said what</h2>
<p class="figures">${content.claims.list?size} claims</p>
<ol class="claims">
<#list content.claims.list as claim>
<li id="c${claim?counter}" class="claim">
<p class="text"><strong class="status ${claim.status}">${claim.status?cap_first}</strong> ${claim.text}</p>
<p class="who">On the word of ${claim.saidby}, who is not named</p>
<#if claim.status != "unverified">
<ol class="turns">
<li><time datetime="${claim.turned}">${claim.turned}</time>: <strong class="status ${claim.status}">${claim.status?cap_first}</strong>, by a statement <span class="evidence">See <a href="https://example.com/turned/" rel="noopener noreferrer">example.com</a></span></li>
</ol>
</#if>
</li>
</#list>
</ol>
</section>
</#if>
<#if content.events.list?has_content>
<section aria-labelledby="s-events">
<h2 id="s-events">What happened</h2>
<ol class="entries">
<#list content.events.list as event>
<li id="event-${event?counter}" class="event">
<p class="when"><time datetime="${event.date}">${event.date}</time></p>
<p class="what">${event.title}</p>
<p class="who">${event.people?join(", ")} · ${event.place}</p>
</li>
</#list>
</ol>
</section>
</#if>
<#if content.sources.list?has_content>
<section aria-labelledby="s-sources">
<h2 id="s-sources">Sources</h2>
<ul class="sources">
<#list content.sources.list as source>
<li><cite>${source.publisher}</cite>, <time datetime="${source.date}">${source.date}</time> <a href="${source.url}" rel="noopener noreferrer">Read it</a></li>
</#list>
</ul>
</section>
</#if>
</div>
<aside class="aside" aria-label="In this story">
<section aria-labelledby="s-people">
<h2 id="s-people">People</h2>
<ul class="names">
<#list content.people.list as person>
<li><a href="/people/${person.id}/">${person.name}</a></li>
</#list>
</ul>
</section>
<section aria-labelledby="s-topics">
<h2 id="s-topics">Topics</h2>
<ul class="names">
<#list content.topics.list as topic>
<li><a href="/topics/${topic.id}/">${topic.name}</a></li>
</#list>
</ul>
</section>
</aside>
</div>
</article>
<nav class="neighbours" aria-label="Stories by date">
<#if content.previousContent??>
<a rel="prev" href="/${content.previousContent.uri}"><span>Before</span> ${content.previousContent.title}</a>
</#if>
<#if content.nextContent??>
<a rel="next" href="/${content.nextContent.uri}"><span>After</span> ${content.nextContent.title}</a>
</#if>
</nav>
</@page>
