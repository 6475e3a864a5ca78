<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><liferay-ui:message key="export-explained" /></p>
<form action="<c:out value='${screen.query.action}' />" method="get" novalidate>
	<c:forEach items="${screen.query.hidden}" var="hidden"><input name="<c:out value='${hidden.value}' />" type="hidden" value="<c:out value='${hidden.text}' />"></c:forEach>
	<c:forEach items="${screen.fields}" var="field"><%@ include file="/part/field.jspf" %></c:forEach>
	<button class="btn btn-primary" type="submit"><liferay-ui:message key="export-download" /></button>
</form>
<%@ include file="/part/bottom.jspf" %>
