<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="step" value="3" /><%@ include file="/part/steps.jspf" %>
<p><strong><c:out value="${screen.fileName}" /></strong></p>
<c:if test="${screen.faulty}">
	<div class="alert alert-danger" role="alert"><p><liferay-ui:message key="import-faulty" /></p></div>
</c:if>
<h3><liferay-ui:message key="import-changes" /></h3>
<c:set var="changes" value="${screen.changes}" /><%@ include file="/part/changes.jspf" %>
<c:if test="${not empty screen.problems}">
	<h3><liferay-ui:message key="problems" /></h3>
	<p><c:out value="${screen.problemCount}" /></p>
	<ul class="ayumi-editor-problems">
		<c:forEach items="${screen.problems}" var="group">
			<li>
				<c:choose>
					<c:when test="${group.single}"><strong class="ayumi-editor-severity-${group.severity}"><c:out value="${group.severityText}" /></strong> <c:if test="${not empty group.place}"><span class="ayumi-editor-place"><c:out value="${group.place}" /></span> </c:if><c:out value="${group.message}" /></c:when>
					<c:otherwise>
						<details>
							<summary><strong class="ayumi-editor-severity-${group.severity}"><c:out value="${group.severityText}" /></strong> <liferay-ui:message arguments="${group.count}" key="problems-times" /> <c:if test="${not empty group.place}"><span class="ayumi-editor-place"><c:out value="${group.place}" /></span> </c:if><c:out value="${group.message}" /></summary>
							<c:if test="${group.cut}"><p><liferay-ui:message arguments="${group.listed}" key="problems-cut" /></p></c:if>
							<div aria-label="<c:out value='${group.severityText}' />: <c:out value='${group.message}' />" class="table-responsive" role="region" tabindex="0">
								<table class="table table-sm">
									<caption class="sr-only"><c:out value="${group.message}" /></caption>
									<thead><tr><th scope="col"><liferay-ui:message key="problems-place" /></th><th scope="col"><liferay-ui:message key="problems-message" /></th></tr></thead>
									<tbody>
										<c:forEach items="${group.rows}" var="row"><tr><td class="text-nowrap"><c:out value="${row.place}" /></td><td class="ayumi-editor-text"><c:out value="${row.message}" /></td></tr></c:forEach>
									</tbody>
								</table>
							</div>
						</details>
					</c:otherwise>
				</c:choose>
			</li>
		</c:forEach>
	</ul>
</c:if>
<form action="<c:out value='${screen.applyUrl}' />" method="post" novalidate>
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<c:if test="${screen.applicable and screen.changes.gone > 0}">
		<div class="form-group">
			<div class="form-check">
				<input aria-describedby="${ns}remove-hint" class="form-check-input" id="${ns}remove" name="${ns}remove" type="checkbox" value="true">
				<label class="form-check-label" for="${ns}remove"><liferay-ui:message arguments="${screen.changes.gone}" key="import-remove" /></label>
			</div>
			<div class="form-text" id="${ns}remove-hint"><liferay-ui:message key="import-remove-hint" /></div>
		</div>
	</c:if>
	<div class="ayumi-editor-actions">
		<c:if test="${screen.applicable}"><button class="btn btn-primary" type="submit"><liferay-ui:message key="import-apply" /></button></c:if>
		<a class="btn btn-secondary" href="<c:out value='${screen.mappingUrl}' />"><liferay-ui:message key="import-back" /></a>
		<button class="btn btn-secondary" formaction="<c:out value='${screen.cancelUrl}' />" type="submit"><liferay-ui:message key="import-cancel" /></button>
	</div>
</form>
<%@ include file="/part/bottom.jspf" %>
