<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
<c:if test="${not empty screen.saveUrl}">
<form action="<c:out value='${screen.saveUrl}' />" method="post" novalidate>
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<c:forEach items="${screen.fields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
	<c:forEach items="${screen.groups}" var="group">
		<fieldset>
			<legend><c:out value="${group.label}" /></legend>
			<c:choose>
				<c:when test="${empty group.fields}"><p class="form-text"><liferay-ui:message key="nothing-to-choose" /></p></c:when>
				<c:otherwise><div class="row"><c:forEach items="${group.fields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div></c:otherwise>
			</c:choose>
		</fieldset>
	</c:forEach>
	<div class="ayumi-editor-actions">
		<button class="btn btn-primary" type="submit"><liferay-ui:message key="save" /></button>
		<a class="btn btn-secondary" href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="cancel" /></a>
	</div>
</form>
</c:if>
<c:if test="${not empty screen.deleteUrl}">
	<details class="ayumi-editor-danger">
		<summary><liferay-ui:message key="delete" /></summary>
		<form action="<c:out value='${screen.deleteUrl}' />" method="post">
			<p><liferay-ui:message key="delete-explained" /></p>
			<input name="${ns}version" type="hidden" value="${screen.version}">
			<button class="btn btn-danger" type="submit"><liferay-ui:message key="delete-confirm" /></button>
		</form>
	</details>
</c:if>
<%@ include file="/part/bottom.jspf" %>
