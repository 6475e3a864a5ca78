<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p class="ayumi-editor-state"><c:out value="${screen.publication}" /></p>
<form action="<c:out value='${screen.query.action}' />" class="ayumi-editor-filter" method="get" novalidate role="search">
	<c:forEach items="${screen.query.hidden}" var="hidden"><input name="<c:out value='${hidden.value}' />" type="hidden" value="<c:out value='${hidden.text}' />"></c:forEach>
	<div class="row">
		<c:forEach items="${screen.filters}" var="field">
			<div class="col-md-4"><%@ include file="/part/field.jspf" %></div>
		</c:forEach>
	</div>
	<button class="btn btn-primary" type="submit"><liferay-ui:message key="filter" /></button>
	<c:if test="${screen.filtered}"><a class="btn btn-secondary" href="<c:out value='${screen.allUrl}' />"><liferay-ui:message key="filter-clear" /></a></c:if>
</form>
<div class="ayumi-editor-bar">
	<p role="status"><c:out value="${screen.count}" /></p>
	<c:if test="${screen.office}"><a class="btn btn-secondary btn-sm" href="<c:out value='${screen.newUrl}' />"><liferay-ui:message key="item-new" /></a></c:if>
</div>
<c:if test="${not empty screen.rows}">
	<div aria-label="<liferay-ui:message key='items' />" class="table-responsive" role="region" tabindex="0">
		<table class="table table-striped ayumi-editor-items">
			<caption class="sr-only"><liferay-ui:message key="items" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="field-reference" /></th>
					<th scope="col"><liferay-ui:message key="field-title" /></th>
					<th scope="col" class="text-nowrap"><liferay-ui:message key="field-kind" /></th>
					<th scope="col"><liferay-ui:message key="departments" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${screen.rows}" var="row">
					<tr>
						<td class="text-nowrap"><c:out value="${row.reference}" /></td>
						<th scope="row">
							<span class="ayumi-editor-path"><c:out value="${row.path}" /></span>
							<a href="<c:out value='${row.url}' />"><c:out value="${row.title}" /></a>
							<c:if test="${row.relisted}"><span class="label label-info"><liferay-ui:message key="relisted" /></span></c:if>
							<c:if test="${row.candidate}"><span class="label label-secondary"><liferay-ui:message key="candidate" /></span></c:if>
							<c:if test="${row.draft}"><span class="label label-warning"><liferay-ui:message key="draft" /></span></c:if>
							<c:if test="${row.mine}"><span class="label label-success"><liferay-ui:message key="mine" /></span></c:if>
						</th>
						<td class="text-nowrap"><c:out value="${row.kind}" /></td>
						<td><c:out value="${row.departments}" /></td>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>
	<%@ include file="/part/pager.jspf" %>
</c:if>
<%@ include file="/part/bottom.jspf" %>
