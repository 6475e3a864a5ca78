<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<div class="ayumi-editor-unpublished">
	<p><span class="label label-warning"><liferay-ui:message key="unpublished" /></span> <liferay-ui:message key="preview-explained" /></p>
	<c:forEach items="${screen.sections}" var="section">
		<c:if test="${not empty section.label}"><h${section.rank}><c:out value="${section.label}" /> <small>(${section.count})</small></h${section.rank}></c:if>
		<c:if test="${not empty section.items}">
			<ul><c:forEach items="${section.items}" var="item"><li><a href="<c:out value='${item.value}' />"><c:out value="${item.text}" /></a></li></c:forEach></ul>
		</c:if>
	</c:forEach>
</div>
<%@ include file="/part/bottom.jspf" %>
