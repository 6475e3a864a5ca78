<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<p><a href="<c:out value='${screen.plansUrl}' />"><liferay-ui:message key="back-to-plans" /></a></p>
<%@ include file="/part/bottom.jspf" %>
