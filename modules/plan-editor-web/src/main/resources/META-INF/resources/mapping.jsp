<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="step" value="2" /><%@ include file="/part/steps.jspf" %>
<p><strong><c:out value="${screen.fileName}" /></strong> <c:out value="${screen.sheetName}" /> <c:out value="${screen.reason}" /></p>
<details>
	<summary><liferay-ui:message key="mapping-source" /></summary>
	<form action="<c:out value='${screen.guessUrl}' />" method="post" novalidate>
		<div class="row"><c:forEach items="${screen.sourceFields}" var="field"><div class="col-md-3"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
		<button class="btn btn-secondary" type="submit"><liferay-ui:message key="mapping-again" /></button>
	</form>
</details>
<form action="<c:out value='${screen.mapUrl}' />" method="post" novalidate>
	<p class="form-text"><liferay-ui:message key="mapping-explained" /></p>
	<div aria-label="<liferay-ui:message key='mapping-columns' />" class="table-responsive" role="region" tabindex="0">
		<table class="table table-bordered table-sm ayumi-editor-mapping">
			<caption class="sr-only"><liferay-ui:message key="mapping-columns" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="mapping-column" /></th>
					<th scope="col"><liferay-ui:message key="mapping-header" /></th>
					<th scope="col"><liferay-ui:message key="mapping-samples" /></th>
					<th scope="col"><liferay-ui:message key="mapping-field" /></th>
					<th scope="col"><liferay-ui:message key="mapping-option" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${screen.columns}" var="column">
					<tr>
						<th scope="row"><c:out value="${column.letter}" /></th>
						<td><c:out value="${column.header}" /></td>
						<td class="ayumi-editor-samples"><c:forEach items="${column.samples}" var="sample"><div class="ayumi-editor-text"><c:out value="${sample}" /></div></c:forEach></td>
						<td>
							<c:set var="field" value="${column.field}" /><%@ include file="/part/bare.jspf" %>
							<div class="form-text"><c:out value="${column.reason}" /></div>
						</td>
						<td><c:set var="field" value="${column.option}" /><%@ include file="/part/bare.jspf" %></td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>
	<details>
		<summary><liferay-ui:message key="mapping-rules" /></summary>
		<p class="form-text"><liferay-ui:message key="mapping-rules-explained" /></p>
		<div class="row"><c:forEach items="${screen.ruleFields}" var="field"><div class="col-md-4"><%@ include file="/part/field.jspf" %></div></c:forEach></div>
	</details>
	<c:set var="field" value="${screen.nameField}" /><%@ include file="/part/field.jspf" %>
	<div class="ayumi-editor-actions">
		<button class="btn btn-primary" type="submit"><liferay-ui:message key="mapping-check" /></button>
		<a class="btn btn-secondary" href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="import-other-file" /></a>
	</div>
</form>
<%@ include file="/part/bottom.jspf" %>
