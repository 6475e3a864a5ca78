<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="step" value="1" /><%@ include file="/part/steps.jspf" %>
<p><liferay-ui:message key="import-explained" /></p>
<form action="<c:out value='${screen.uploadUrl}' />" enctype="multipart/form-data" method="post" novalidate>
	<div class="ayumi-editor-ways">
		<section aria-labelledby="${ns}way-file">
			<h3 id="${ns}way-file"><liferay-ui:message key="import-way-file" /></h3>
			<c:set var="field" value="${screen.fileField}" />
			<div class="form-group${empty field.error ? '' : ' has-error'}">
				<label for="<c:out value='${field.id}' />"><c:out value="${field.label}" /></label>
				<div class="form-text" id="<c:out value='${field.id}' />-hint"><c:out value="${field.hint}" /></div>
				<c:if test="${not empty field.error}"><div class="form-feedback-item" id="<c:out value='${field.id}' />-error"><c:out value="${field.error}" /></div></c:if>
				<input accept=".csv,.tsv,.txt,.xlsx" aria-describedby="<c:out value='${field.describedBy}' />" class="form-control" id="<c:out value='${field.id}' />" multiple name="<c:out value='${field.name}' />" type="file">
			</div>
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
