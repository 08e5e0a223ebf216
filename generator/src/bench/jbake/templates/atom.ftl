<#ftl output_format="XML">
<#macro feed title posts>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${title}</title>
<id>${config.site_host}/</id>
<updated>${published_date?string("yyyy-MM-dd'T'00:00:00'Z'")}</updated>
<author><name>The Invented Times</name></author>
<#list posts[0..*50] as post>
<entry>
<title>${post.title}</title>
<id>${config.site_host}/${post.uri}</id>
<link rel="alternate" type="text/html" href="${config.site_host}/${post.uri}"/>
<published>${post.date?string("yyyy-MM-dd'T'00:00:00'Z'")}</published>
<updated>${post.date?string("yyyy-MM-dd'T'00:00:00'Z'")}</updated>
<#list post.topics.list as topic>
<category term="${topic.id}" label="${topic.name}"/>
</#list>
<summary>${post.summary}</summary>
</entry>
</#list>
</feed>
</#macro>
