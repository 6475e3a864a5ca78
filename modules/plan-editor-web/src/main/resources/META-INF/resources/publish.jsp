<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><c:out value="${screen.publication}" /></p>
<h3><liferay-ui:message key="publish-changes" /></h3>
<c:set var="changes" value="${screen.changes}" /><%@ include file="/part/changes.jspf" %>
<p><a href="<c:out value='${screen.previewUrl}' />"><liferay-ui:message key="publish-preview" /></a></p>
<h3><liferay-ui:message key="publish-now" /></h3>
<form action="<c:out value='${screen.publishUrl}' />" method="post" novalidate>
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<c:forEach items="${screen.fields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
	<button class="btn btn-primary" type="submit"><liferay-ui:message key="publish-do" /></button>
</form>
<h3><liferay-ui:message key="editions" /></h3>
<c:choose>
	<c:when test="${empty screen.editions}"><p><liferay-ui:message key="editions-none" /></p></c:when>
	<c:otherwise>
		<div aria-label="<liferay-ui:message key='editions' />" class="table-responsive" role="region" tabindex="0">
			<table class="table">
				<caption class="sr-only"><liferay-ui:message key="editions" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="edition-number" /></th>
						<th scope="col"><liferay-ui:message key="edition-date" /></th>
						<th scope="col"><liferay-ui:message key="edition-state" /></th>
						<th scope="col"><liferay-ui:message key="publish-title" /></th>
						<th scope="col"><liferay-ui:message key="publish-note" /></th>
						<th scope="col"><liferay-ui:message key="edition-hash" /></th>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${screen.editions}" var="row">
						<tr>
							<td class="ayumi-editor-number">${row.number}</td>
							<td class="text-nowrap"><c:out value="${row.date}" /></td>
							<td><c:out value="${row.state}" /></td>
							<th scope="row"><a href="<c:out value='${row.url}' />"><c:out value="${row.title}" /></a><c:if test="${row.correction}"> <span class="label label-warning"><liferay-ui:message key="edition-correction" /></span></c:if></th>
							<td class="ayumi-editor-text"><c:out value="${row.note}" /></td>
							<td><code><c:out value="${row.hash}" /></code></td>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
