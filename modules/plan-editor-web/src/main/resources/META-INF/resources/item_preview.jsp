<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><a href="<c:out value='${screen.backUrl}' />"><liferay-ui:message key="preview-back" /></a> | <a href="<c:out value='${screen.editUrl}' />"><liferay-ui:message key="item-edit" /></a></p>
<div class="ayumi-editor-unpublished">
	<p><span class="label label-warning"><liferay-ui:message key="unpublished" /></span> <liferay-ui:message key="preview-explained" /></p>
	<c:set var="facts" value="${screen.facts}" /><%@ include file="/part/facts.jspf" %>
	<c:if test="${not empty screen.contents}">
		<div aria-label="<liferay-ui:message key='contents' />" class="table-responsive" role="region" tabindex="0">
			<table class="table table-bordered">
				<caption class="sr-only"><liferay-ui:message key="contents" /></caption>
				<thead>
					<tr>
						<th scope="col"><liferay-ui:message key="contents" /></th>
						<c:forEach items="${screen.years}" var="year"><th scope="col"><c:out value="${year}" /></th></c:forEach>
					</tr>
				</thead>
				<tbody>
					<c:forEach items="${screen.contents}" var="content">
						<tr>
							<th class="ayumi-editor-text" scope="row"><c:out value="${content.text}" /></th>
							<c:forEach items="${content.cells}" var="cell"><td><c:choose><c:when test="${cell.value == cell.text}"><c:out value="${cell.text}" /></c:when><c:otherwise><span aria-hidden="true"><c:out value="${cell.value}" /></span><span class="sr-only"><c:out value="${cell.text}" /></span></c:otherwise></c:choose></td></c:forEach>
						</tr>
					</c:forEach>
				</tbody>
			</table>
		</div>
	</c:if>
</div>
<%@ include file="/part/bottom.jspf" %>
