<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><a href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="back-to-editions" /></a></p>
<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
<h3><liferay-ui:message key="edition-changes" /></h3>
<p><c:out value="${screen.compared}" /></p>
<c:set var="changes" value="${screen.changes}" /><%@ include file="/part/changes.jspf" %>
<details class="ayumi-editor-danger"${empty screen.errors ? '' : ' open'}>
	<summary><liferay-ui:message key="edition-republish" /></summary>
	<p><liferay-ui:message key="edition-republish-explained" /></p>
	<form action="<c:out value='${screen.republishUrl}' />" method="post" novalidate>
		<c:forEach items="${screen.fields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
		<button class="btn btn-primary" type="submit"><liferay-ui:message key="edition-republish-do" /></button>
	</form>
</details>
<%@ include file="/part/bottom.jspf" %>
