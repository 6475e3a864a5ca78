<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<c:set var="choices" value="${screen.kinds}" /><c:set var="choicesName" value="tables-kinds" /><%@ include file="/part/choices.jspf" %>
<c:set var="choices" value="${screen.variants}" /><c:set var="choicesName" value="tables-variants" /><%@ include file="/part/choices.jspf" %>
<p class="ayumi-editor-files"><liferay-ui:message key="tables-explained" /> <c:forEach items="${screen.files}" var="file"><a class="btn btn-secondary btn-sm" href="<c:out value='${file.value}' />"><c:out value="${file.text}" /></a> </c:forEach></p>
<div class="ayumi-editor-tables">${screen.html}</div>
<c:set var="pager" value="${screen.pager}" />
<%@ include file="/part/pager.jspf" %>
<%@ include file="/part/bottom.jspf" %>
