<#ftl output_format="XML">
<#include "atom.ftl">
<@feed content.title db.getPublishedPostsByTag(content.tag)/>
