<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<!DOCTYPE html>
<html lang="<c:out value='${page.lang}' />">
<head>
<title><c:out value="${page.text['outbox']}" /></title>
<%@ include file="head.jspf" %>
</head>
<body>
<main>
<h1><c:out value="${page.text['outbox']}" /></h1>
<p><c:out value="${page.text['outbox-not-sent']}" /></p>
<c:choose>
<c:when test="${empty mails}">
<p><c:out value="${page.text['outbox-empty']}" /></p>
</c:when>
<c:otherwise>
<table>
<caption><c:out value="${page.text['outbox-newest-first']}" /></caption>
<thead>
<tr><th scope="col"><c:out value="${page.text['outbox-time']}" /></th><th scope="col"><c:out value="${page.text['outbox-to']}" /></th><th scope="col"><c:out value="${page.text['outbox-subject']}" /></th></tr>
</thead>
<tbody>
<c:forEach items="${mails}" var="mail">
<tr><td><time datetime="${mail.instant}"><c:out value="${mail.time}" /></time></td><td><c:out value="${mail.recipients}" /></td><th scope="row"><a href="<c:out value='${mail.url}' />"><c:out value="${mail.subject}" /></a></th></tr>
</c:forEach>
</tbody>
</table>
</c:otherwise>
</c:choose>
<p><a href="/"><c:out value="${page.text['home']}" /></a></p>
</main>
</body>
</html>
