<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:if test="${saved}">
<div class="alert alert-success" role="status"><p><c:out value="${text['configuration-saved']}" /></p></div>
</c:if>
<c:if test="${not empty back}">
<p><a href="<c:out value='${back}' />"><c:out value="${text['return-to-page']}" /></a></p>
</c:if>
