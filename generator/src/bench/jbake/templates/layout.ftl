<#ftl output_format="HTML">
<#-- The other templates: <#include "layout.ftl"><@page "title", "description", "type"> … </@page> -->
<#macro sections>
<ul>
<li><a href="/archive.html">Stories</a></li>
<li><a href="/people/">People</a></li>
<li><a href="/timeline/">Timeline</a></li>
<li><a href="/topics/">Topics</a></li>
<li><a href="/places/">Places</a></li>
<li><a href="/sources/">Sources</a></li>
</ul>
</#macro>
<#macro page title description type="website">
<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – The Invented Times</title>
<meta name="description" content="${description}">
<#if (content.uri)??>
<link rel="canonical" href="${config.site_host}/${content.uri}">
<meta property="og:url" content="${config.site_host}/${content.uri}">
</#if>
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${type}">
<meta property="og:site_name" content="The Invented Times">
<meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16140f" media="(prefers-color-scheme: dark)">
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="The Invented Times" href="/feed.xml">
</head>
<body class="${type}">
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<p class="name"><a href="/">The Invented Times</a></p>
<nav aria-label="Site">
<@sections/>
</nav>
</header>
<nav class="crumbs" aria-label="Where you are">
<ol>
<li><a href="/">The Invented Times</a></li>
<#if type == "article">
<li><a href="/archive.html">Stories</a></li>
<li><a href="/${content.date?string("yyyy")}/">${content.date?string("yyyy")}</a></li>
<li><a href="/${content.date?string("yyyy/MM")}/">${content.date?string("MMMM")}</a></li>
</#if>
<li aria-current="page">${title}</li>
</ol>
</nav>
<main id="main" tabindex="-1">
<#nested>
</main>
<footer class="colophon">
<p>A claim here is not a fact: every page says who said what, and how it turned out.</p>
<p><a href="/feed.xml">Feed</a></p>
<@sections/>
<p class="imprint">The Invented Times</p>
</footer>
</body>
</html>
</#macro>
<#macro when date><time datetime="${date?string("yyyy-MM-dd")}">${date?string("d MMMM yyyy")}</time></#macro>
<#macro people of><#list of as one><a href="/people/${one.id}/">${one.name}</a><#sep>, </#sep></#list></#macro>
<#macro line post>
<li><a href="/${post.uri}">${post.title}</a> <span class="when"><@when post.date/></span></li>
</#macro>
<#macro card post>
<article class="card">
<p class="when"><@when post.date/></p>
<h3><a href="/${post.uri}">${post.title}</a></h3>
<p>${post.summary}</p>
<p class="who"><@people post.people.list/></p>
</article>
</#macro>
<#macro happenings posts of="">
<ol class="entries">
<#list posts as post>
<li class="story" id="story-${post?index}">
<p class="when"><@when post.date/></p>
<p class="what"><a href="/${post.uri}">${post.title}</a></p>
<p class="who">Story about <@people post.people.list/></p>
</li>
<#list post.events.list as event>
<#if of == "" || event.people?seq_contains(of)>
<li class="event" id="event-${post?index}-${event?index}">
<p class="when"><time datetime="${event.date}">${event.date}</time></p>
<p class="what"><a href="/${post.uri}">${event.title}</a></p>
<p class="who">With ${event.people?join(", ")} · ${event.place}</p>
<p class="told">First reported <@when post.date/></p>
</li>
</#if>
</#list>
</#list>
</ol>
</#macro>
