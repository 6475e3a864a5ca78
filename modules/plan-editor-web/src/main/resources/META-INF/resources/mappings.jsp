<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><liferay-ui:message key="mappings-explained" /></p>
<c:choose>
	<c:when test="${empty screen.rows}"><p role="status"><liferay-ui:message key="nothing-yet" /></p></c:when>
	<c:otherwise>
		<div aria-label="<c:out value='${screen.title}' />" class="table-responsive" role="region" tabindex="0">
			<table class="table">
				<caption class="sr-only"><c:out value="${screen.title}" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="name" /></th>
						<th scope="col"><liferay-ui:message key="history-date" /></th>
						<th scope="col"><liferay-ui:message key="history-person" /></th>
						<th scope="col"><liferay-ui:message key="delete" /></th>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${screen.rows}" var="row">
						<tr>
							<th scope="row"><c:out value="${row.name}" /></th>
							<td class="text-nowrap"><c:out value="${row.date}" /></td>
							<td><c:out value="${row.person}" /></td>
							<td><form action="<c:out value='${row.deleteUrl}' />" method="post"><button class="btn btn-danger btn-sm" type="submit"><liferay-ui:message key="delete" /><span class="sr-only">: <c:out value="${row.name}" /></span></button></form></td>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</c:otherwise>
</c:choose>
<%@ include file="/part/bottom.jspf" %>
