<#-- One library on each line: name, version, licences. -->
<#list dependencyMap as each>
<#assign project = each.getKey()/>
<#if project.groupId != "fr.conventio">
${project.name} ${project.version} : ${each.getValue()?join(", ")}
</#if>
</#list>
