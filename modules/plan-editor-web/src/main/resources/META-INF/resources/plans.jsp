<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:choose>
	<c:when test="${empty screen.rows}"><p><liferay-ui:message key="plans-none" /></p></c:when>
	<c:otherwise>
		<ul class="list-unstyled ayumi-editor-plans">
			<c:forEach items="${screen.rows}" var="row">
				<li class="card"><div class="card-body">
					<h3 class="card-title"><a href="<c:out value='${row.url}' />"><c:out value="${row.title}" /></a></h3>
					<p><c:out value="${row.period}" /> <span class="label label-secondary"><c:out value="${row.state}" /></span></p>
				</div></li>
			</c:forEach>
		</ul>
	</c:otherwise>
</c:choose>
<c:if test="${screen.adding}">
	<p><a class="btn btn-secondary" href="<c:out value='${screen.newUrl}' />"><liferay-ui:message key="plan-new" /></a></p>
</c:if>
<%@ include file="/part/bottom.jspf" %>
