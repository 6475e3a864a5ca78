<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="step" value="1" /><%@ include file="/part/steps.jspf" %>
<p><liferay-ui:message key="import-explained" /></p>
<form action="<c:out value='${screen.uploadUrl}' />" enctype="multipart/form-data" method="post" novalidate>
	<div class="ayumi-editor-ways">
		<section aria-labelledby="${ns}way-file">
			<h3 id="${ns}way-file"><liferay-ui:message key="import-way-file" /></h3>
			<c:set var="field" value="${screen.fileField}" />
			<c:set var="multiple" value="${true}" /><c:set var="accepted" value=".csv,.tsv,.txt,.xlsx" /><%@ include file="/part/file.jspf" %>
		</section>
		<section aria-labelledby="${ns}way-text">
			<h3 id="${ns}way-text"><liferay-ui:message key="import-way-text" /></h3>
			<c:set var="field" value="${screen.textField}" /><%@ include file="/part/field.jspf" %>
		</section>
	</div>
	<button class="btn btn-primary" type="submit"><liferay-ui:message key="import-upload" /></button>
</form>
<c:if test="${not empty screen.kept}">
	<p><liferay-ui:message key="import-kept" /> <a href="<c:out value='${screen.continueUrl}' />"><c:out value="${screen.kept}" /></a></p>
</c:if>
<%@ include file="/part/bottom.jspf" %>
