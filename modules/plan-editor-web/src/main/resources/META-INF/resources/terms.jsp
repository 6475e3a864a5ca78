<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><liferay-ui:message key="terms-explained" /></p>
<nav aria-label="<liferay-ui:message key='tab-terms' />">
	<ul class="nav">
		<c:forEach items="${screen.vocabularies}" var="vocabulary">
			<li class="nav-item">
				<c:choose>
					<c:when test="${empty vocabulary.value}"><span aria-current="page" class="nav-link active"><c:out value="${vocabulary.text}" /></span></c:when>
					<c:otherwise><a class="nav-link" href="<c:out value='${vocabulary.value}' />"><c:out value="${vocabulary.text}" /></a></c:otherwise>
				</c:choose>
			</li>
		</c:forEach>
	</ul>
</nav>
<h3><c:out value="${screen.vocabulary}" /></h3>
<form action="<c:out value='${screen.saveUrl}' />" method="post" novalidate>
	<input name="${ns}type" type="hidden" value="<c:out value='${screen.type}' />">
	<input name="${ns}version" type="hidden" value="${screen.version}">
	<input name="${ns}rows" type="hidden" value="${screen.rowCount}">
	<div aria-label="<c:out value='${screen.vocabulary}' />" class="table-responsive" role="region" tabindex="0">
		<table class="table table-sm ayumi-editor-terms">
			<caption class="sr-only"><c:out value="${screen.vocabulary}" /></caption>
			<thead>
				<tr>
					<th scope="col"><liferay-ui:message key="term-mark" /></th>
					<th scope="col"><liferay-ui:message key="term-meaning" /></th>
					<th scope="col"><liferay-ui:message key="term-spoken" /></th>
					<th scope="col"><liferay-ui:message key="term-sense" /></th>
					<th scope="col"><liferay-ui:message key="term-order" /></th>
				</tr>
			</thead>
			<tbody>
				<c:forEach items="${screen.rows}" var="row" varStatus="status">
					<tr>
						<c:forEach items="${row.fields}" var="field" varStatus="cell">
							<td>
								<c:if test="${cell.first}"><input name="<c:out value='${row.codeName}' />" type="hidden" value="<c:out value='${row.code}' />"></c:if>
								<%@ include file="/part/bare.jspf" %>
							</td>
						</c:forEach>
					</tr>
				</c:forEach>
			</tbody>
		</table>
	</div>
	<div class="ayumi-editor-actions"><button class="btn btn-primary" type="submit"><liferay-ui:message key="save" /></button></div>
</form>
<%@ include file="/part/bottom.jspf" %>
