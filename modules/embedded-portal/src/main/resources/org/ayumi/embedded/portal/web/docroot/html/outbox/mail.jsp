<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<!DOCTYPE html>
<html lang="<c:out value='${page.lang}' />">
<head>
<title><c:out value="${mail.subject}" /> - <c:out value="${page.text['outbox']}" /></title>
<%@ include file="head.jspf" %>
</head>
<body>
<main>
<h1><c:out value="${mail.subject}" /></h1>
<dl>
<dt><c:out value="${page.text['outbox-time']}" /></dt>
<dd><time datetime="${mail.instant}"><c:out value="${mail.time}" /></time></dd>
<dt><c:out value="${page.text['outbox-from']}" /></dt>
<dd><c:out value="${mail.from}" /></dd>
<dt><c:out value="${page.text['outbox-to']}" /></dt>
<dd><c:out value="${mail.recipients}" /></dd>
<dt><c:out value="${page.text['outbox-file']}" /></dt>
<dd><code><c:out value="${mail.name}" /></code></dd>
</dl>
<h2><c:out value="${page.text['outbox-body']}" /></h2>
<pre><c:out value="${body}" /></pre>
<p><a href="<c:out value='${page.url}' />"><c:out value="${page.text['outbox-back']}" /></a></p>
</main>
</body>
</html>
