<#ftl output_format="XML">
<#include "atom.ftl">
<@feed "The Invented Times" published_posts/>
