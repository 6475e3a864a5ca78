<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<p><c:out value="${status.message}" /></p>
<c:if test="${not empty status.failureId}">
<p><c:out value="${shell.text['error-id']}" /> <code><c:out value="${status.failureId}" /></code></p>
</c:if>
<p><a href="<c:out value='${shell.homeUrl}' />"><c:out value="${shell.text['home']}" /></a></p>
