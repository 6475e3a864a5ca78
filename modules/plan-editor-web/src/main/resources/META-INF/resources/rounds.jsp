<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><liferay-ui:message key="rounds-explained" /></p>
<c:if test="${screen.office}"><p><a class="btn btn-secondary" href="<c:out value='${screen.newUrl}' />"><liferay-ui:message key="round-new" /></a></p></c:if>
<c:choose>
	<c:when test="${empty screen.rows}"><p role="status"><liferay-ui:message key="nothing-yet" /></p></c:when>
	<c:otherwise>
		<div aria-label="<c:out value='${screen.title}' />" class="table-responsive" role="region" tabindex="0">
			<table class="table">
				<caption class="sr-only"><c:out value="${screen.title}" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="round-title" /></th>
						<th scope="col"><liferay-ui:message key="round-year" /></th>
						<th scope="col"><liferay-ui:message key="round-dueDate" /></th>
						<th scope="col"><liferay-ui:message key="round-state" /></th>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${screen.rows}" var="row">
						<tr>
							<th scope="row"><a href="<c:out value='${row.url}' />"><c:out value="${row.title}" /></a></th>
							<td class="text-nowrap"><c:out value="${row.year}" /></td>
							<td class="text-nowrap"><c:out value="${row.due}" /></td>
							<td class="text-nowrap"><c:out value="${row.state}" /></td>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
