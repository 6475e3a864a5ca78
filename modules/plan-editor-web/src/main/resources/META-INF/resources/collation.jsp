<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p class="ayumi-editor-files"><a href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="back-to-inquiry" /></a></p>
<c:set var="choices" value="${screen.choices}" /><c:set var="choicesName" value="collation-choices" /><%@ include file="/part/choices.jspf" %>
<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
<p class="ayumi-editor-files"><liferay-ui:message key="collation-explained" /> <a class="btn btn-secondary btn-sm" href="<c:out value='${screen.fileUrl}' />"><liferay-ui:message key="tables-xlsx-merged" /></a></p>
<div class="ayumi-editor-tables">${screen.html}</div>
<%@ include file="/part/bottom.jspf" %>
