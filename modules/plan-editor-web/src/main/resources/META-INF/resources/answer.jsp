<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><a href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="back-to-inquiry" /></a></p>
<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
<c:if test="${not empty screen.last}">
	<h3><liferay-ui:message key="answer-last" /></h3>
	<c:set var="facts" value="${screen.last}" /><%@ include file="/part/facts.jspf" %>
	<c:if test="${not empty screen.sameUrl}"><form action="<c:out value='${screen.sameUrl}' />" method="post"><button class="btn btn-secondary" type="submit"><liferay-ui:message key="answer-same-do" /></button></form></c:if>
</c:if>
<c:if test="${not empty screen.others}">
	<h3><liferay-ui:message key="answer-others" /></h3>
	<c:set var="facts" value="${screen.others}" /><%@ include file="/part/facts.jspf" %>
</c:if>
<h3><liferay-ui:message key="answer" /></h3>
<c:if test="${screen.inConflict}"><%@ include file="/part/conflict.jspf" %></c:if>
<c:set var="readOnly" value="${not screen.writable}" />
<c:choose>
	<c:when test="${screen.writable}"><form action="<c:out value='${screen.saveUrl}' />" method="post" novalidate></c:when>
	<c:otherwise><div></c:otherwise>
</c:choose>
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<c:forEach items="${screen.fields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
	<c:if test="${screen.writable}">
		<div class="ayumi-editor-actions">
			<button class="btn btn-primary" type="submit"><liferay-ui:message key="${screen.inConflict ? 'save-mine' : 'draft-save'}" /></button>
			<c:forEach items="${screen.onward}" var="act"><button class="btn btn-secondary" name="${ns}do" type="submit" value="${act.value}"><c:out value="${act.text}" /></button> </c:forEach>
		</div>
	</c:if>
${screen.writable ? '</form>' : '</div>'}
<c:set var="readOnly" value="${false}" />
<c:if test="${not empty screen.acts or screen.returnable}">
	<form action="<c:out value='${screen.actUrl}' />" class="ayumi-editor-actions" method="post" novalidate>
		<input name="${ns}version" type="hidden" value="${screen.version}">
		<c:forEach items="${screen.acts}" var="act"><button class="btn btn-primary" name="${ns}do" type="submit" value="${act.value}"><c:out value="${act.text}" /></button> </c:forEach>
		<c:if test="${screen.returnable}">
			<c:set var="field" value="${screen.reasonField}" /><%@ include file="/part/field.jspf" %>
			<button class="btn btn-secondary" name="${ns}do" type="submit" value="RETURN"><liferay-ui:message key="act-on-return" /></button>
		</c:if>
	</form>
</c:if>
<c:if test="${not empty screen.steps}">
	<h3 id="${ns}steps"><liferay-ui:message key="history" /></h3>
	<div aria-labelledby="${ns}steps" class="table-responsive" role="region" tabindex="0">
		<table class="table table-sm">
			<caption class="sr-only"><liferay-ui:message key="history" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="history-date" /></th>
					<th scope="col"><liferay-ui:message key="history-person" /></th>
					<th scope="col"><liferay-ui:message key="step-act" /></th>
					<th scope="col"><liferay-ui:message key="answer-reason" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${screen.steps}" var="step">
					<tr>
						<td class="text-nowrap"><c:out value="${step.date}" /></td>
						<td><c:out value="${step.person}" /></td>
						<th scope="row"><c:out value="${step.act}" /></th>
						<td class="ayumi-editor-text"><c:out value="${step.reason}" /></td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>
</c:if>
<%@ include file="/part/bottom.jspf" %>
