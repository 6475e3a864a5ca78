<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p>
	<a href="<c:out value='${screen.listUrl}' />"><liferay-ui:message key="back-to-list" /></a>
	<c:if test="${not empty screen.code}"> | <a href="<c:out value='${screen.previewUrl}' />"><liferay-ui:message key="preview-item" /></a></c:if>
</p>
<c:if test="${not screen.editable}"><div class="alert alert-info"><liferay-ui:message key="item-not-yours" /></div></c:if>
<c:if test="${screen.candidate}">
	<div class="alert alert-info">
		<p><liferay-ui:message key="candidate-explained" /></p>
		<c:if test="${not empty screen.promoteUrl}">
			<form action="<c:out value='${screen.promoteUrl}' />" method="post">
				<input name="${ns}version" type="hidden" value="${screen.version}">
				<button class="btn btn-secondary btn-sm" type="submit"><liferay-ui:message key="candidate-promote" /></button>
			</form>
		</c:if>
	</div>
</c:if>
<c:if test="${screen.inConflict}"><%@ include file="/part/conflict.jspf" %></c:if>
<%-- What cannot be sent is no form. --%>
<c:choose>
	<c:when test="${screen.editable}"><form action="<c:out value='${screen.saveUrl}' />" method="post" novalidate></c:when>
	<c:otherwise><div></c:otherwise>
</c:choose>
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<input name="${ns}contents" type="hidden" value="${screen.contentCount}">
	<%-- The first button of a form is the one that the Enter key presses. --%>
	<c:if test="${screen.editable}"><button class="sr-only" tabindex="-1" type="submit"><liferay-ui:message key="save" /></button></c:if>
	<c:if test="${not empty screen.draftDate}">
		<div class="alert alert-info">
			<p><liferay-ui:message arguments="${screen.draftDate}" key="draft-shown" /></p>
			<button class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.discardUrl}' />" type="submit"><liferay-ui:message key="draft-discard" /></button>
		</div>
	</c:if>
	<c:set var="readOnly" value="${not screen.editable}" />
	<fieldset class="ayumi-editor-plain">
		<legend class="sr-only"><c:out value="${screen.title}" /></legend>
		<c:choose>
			<c:when test="${screen.structure}">
				<div class="row">
					<c:forEach items="${screen.structureFields}" var="field"><div class="col-md-6"><%@ include file="/part/field.jspf" %></div></c:forEach>
				</div>
			</c:when>
			<c:otherwise>
				<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
			</c:otherwise>
		</c:choose>
		<c:set var="field" value="${screen.titleField}" /><%@ include file="/part/field.jspf" %>
		<c:if test="${screen.structure}">
			<fieldset>
				<legend><liferay-ui:message key="departments" /></legend>
				<div class="row">
					<c:forEach items="${screen.departmentFields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach>
				</div>
				<c:if test="${screen.editable}"><button class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.rowsUrl}' />" name="${ns}do" type="submit" value="departments"><liferay-ui:message key="departments-more" /></button></c:if>
			</fieldset>
		</c:if>
		<c:if test="${not empty screen.actorFields}">
			<fieldset>
				<legend><liferay-ui:message key="actors" /></legend>
				<div class="row">
					<c:forEach items="${screen.actorFields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach>
				</div>
			</fieldset>
		</c:if>
		<c:set var="field" value="${screen.purposeField}" /><%@ include file="/part/field.jspf" %>
		<%@ include file="/part/contents.jspf" %>
		<c:set var="field" value="${screen.completionField}" /><%@ include file="/part/field.jspf" %>
		<%@ include file="/part/years.jspf" %>
	</fieldset>
	<c:if test="${screen.editable}">
		<div class="ayumi-editor-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="${screen.inConflict ? 'save-mine' : 'save'}" /></button>
			<c:if test="${not empty screen.draftUrl}"><button class="btn btn-secondary" formaction="<c:out value='${screen.draftUrl}' />" type="submit"><liferay-ui:message key="draft-save" /></button></c:if>
		</div>
	</c:if>
${screen.editable ? '</form>' : '</div>'}
<c:if test="${screen.deletable}">
	<details class="ayumi-editor-danger">
		<summary><liferay-ui:message key="item-delete" /></summary>
		<form action="<c:out value='${screen.deleteUrl}' />" method="post">
			<p><liferay-ui:message key="item-delete-explained" /></p>
			<input name="${ns}version" type="hidden" value="${screen.version}">
			<button class="btn btn-danger" type="submit"><liferay-ui:message key="item-delete" /></button>
		</form>
	</details>
</c:if>
<c:if test="${not empty screen.code}"><%@ include file="/part/history.jspf" %></c:if>
<%@ include file="/part/bottom.jspf" %>
