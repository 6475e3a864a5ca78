<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="step" value="2" /><%@ include file="/part/steps.jspf" %>
<c:set var="groups" value="${screen.choices.groups}" />
<p><strong><c:out value="${screen.fileName}" /></strong></p>
<form action="<c:out value='${screen.mapUrl}' />" class="ayumi-editor-live" data-live-url="<c:out value='${screen.liveUrl}' />" method="post" novalidate>
	<input name="${ns}partForm" type="hidden" value="true">
	<input name="${ns}part" type="hidden" value="${screen.part}">
	<div class="ayumi-editor-bar">
		<p class="form-text"><liferay-ui:message key="mapping-intro" /></p>
		<button class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.showUrl}' />" type="submit"><liferay-ui:message key="preview-refresh" /></button>
	</div>
	<fieldset class="ayumi-editor-parts">
		<legend><liferay-ui:message key="parts" /></legend>
		<c:forEach items="${screen.parts}" var="tab"><button${tab.current ? ' aria-current="true"' : ''} class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.partsUrl}' />" name="${ns}choose" type="submit" value="${tab.index}"><c:out value="${tab.name}" /> <span class="ayumi-editor-tag"><c:out value="${tab.kind}" /></span></button></c:forEach>
		<button class="btn btn-link btn-sm" formaction="<c:out value='${screen.partsUrl}' />" name="${ns}add" type="submit" value="true"><liferay-ui:message key="parts-add" /></button>
		<c:if test="${screen.several}"><button class="btn btn-link btn-sm" formaction="<c:out value='${screen.partsUrl}' />" name="${ns}remove" type="submit" value="true"><liferay-ui:message key="parts-remove" /></button></c:if>
	</fieldset>
	<div class="ayumi-editor-desk">
		<div class="ayumi-editor-desk-sheet">
			<h3 id="${ns}sheet-title"><liferay-ui:message key="sheet-title" />: <c:out value="${screen.grid.name}" /></h3>
			<c:forEach items="${screen.reasons}" var="reason"><p class="form-text"><c:out value="${reason}" /></p></c:forEach>
			<div aria-labelledby="${ns}sheet-title" class="ayumi-editor-scroll" id="${ns}live-sheet" role="region" tabindex="0"><%@ include file="/part/grid.jspf" %></div>
		</div>
		<div class="ayumi-editor-desk-preview">
			<h3 id="${ns}preview-title"><liferay-ui:message key="preview-title" /></h3>
			<p class="form-text"><liferay-ui:message key="preview-live-explained" /></p>
			<p class="sr-only" id="${ns}live-status" role="status"><c:out value="${screen.preview.summary}" /></p>
			<p class="form-feedback-item" hidden id="${ns}live-failed"><liferay-ui:message key="preview-failed" /></p>
			<div aria-labelledby="${ns}preview-title" class="ayumi-editor-scroll" id="${ns}live-preview" role="region" tabindex="0"><%@ include file="/part/preview.jspf" %></div>
		</div>
		<div class="ayumi-editor-desk-settings">
			<c:set var="field" value="${screen.partNameField}" /><%@ include file="/part/field.jspf" %>
			<details>
				<summary><liferay-ui:message key="mapping-source" /></summary>
				<div class="row"><c:forEach items="${screen.sourceFields}" var="field"><div class="col-md-6"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
				<p class="form-text"><liferay-ui:message key="mapping-again-explained" /></p>
				<button class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.partsUrl}' />" name="${ns}reread" type="submit" value="true"><liferay-ui:message key="mapping-again" /></button>
			</details>
			<details data-live-not="true">
				<summary><liferay-ui:message key="mapping-saved-title" /></summary>
				<c:forEach items="${screen.savedFields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
				<button class="btn btn-secondary btn-sm" formaction="<c:out value='${screen.guessUrl}' />" type="submit"><liferay-ui:message key="mapping-take" /></button>
			</details>
			<c:if test="${not empty screen.shapeFields}">
				<div class="row"><c:forEach items="${screen.shapeFields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
			</c:if>
			<c:if test="${screen.table}"><%@ include file="/part/columns.jspf" %></c:if>
			<c:if test="${screen.cards}"><%@ include file="/part/slots.jspf" %></c:if>
			<details${screen.linesOpen ? ' open' : ''}>
				<summary><liferay-ui:message key="lines" /></summary>
				<%@ include file="/part/lines.jspf" %>
			</details>
			<details>
				<summary><liferay-ui:message key="mapping-rules" /></summary>
				<p class="form-text"><liferay-ui:message key="mapping-rules-explained" /></p>
				<c:forEach items="${screen.rules}" var="group">
					<fieldset>
						<legend><c:out value="${group.label}" /></legend>
						<div class="row"><c:forEach items="${group.fields}" var="field"><div class="col-md-6"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
					</fieldset>
				</c:forEach>
			</details>
			<c:set var="field" value="${screen.nameField}" /><%@ include file="/part/field.jspf" %>
			<div class="ayumi-editor-actions">
				<button class="btn btn-primary" type="submit"><liferay-ui:message key="mapping-check" /></button>
				<a class="btn btn-secondary" href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="import-other-file" /></a>
			</div>
		</div>
	</div>
</form>
<%@ include file="/part/bottom.jspf" %>
