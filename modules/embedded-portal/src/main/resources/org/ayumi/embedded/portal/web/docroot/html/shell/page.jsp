<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="<c:out value='${shell.lang}' />">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><c:out value="${shell.title}" /></title>
<c:if test="${not empty shell.description}"><meta name="description" content="<c:out value='${shell.description}' />"></c:if>
<c:if test="${not empty shell.keywords}"><meta name="keywords" content="<c:out value='${shell.keywords}' />"></c:if>
<link rel="icon" href="data:,">
<c:forEach items="${shell.styleSheets}" var="url"><link rel="stylesheet" href="<c:out value='${url}' />">
</c:forEach>
<c:forEach items="${shell.scripts}" var="url"><script defer src="<c:out value='${url}' />"></script>
</c:forEach>
${shell.headOutput}
</head>
<body class="<c:out value='${shell.bodyClass}' />">
<a class="ayumi-skip" href="#content"><c:out value="${shell.text['skip']}" /></a>
${shell.topOutput}
<div class="ayumi-page" id="wrapper">
<header class="ayumi-header" id="banner">
<div class="ayumi-bar">
<a class="ayumi-brand" href="<c:out value='${shell.homeUrl}' />"><span class="ayumi-brand-name"><c:out value="${shell.siteName}" /></span></a>
<div class="ayumi-tools">
<nav class="ayumi-lang" aria-label="<c:out value='${shell.text["language"]}' />">
<ul>
<c:forEach items="${shell.languages}" var="language">
<li><a<c:if test="${language.current}"> aria-current="true"</c:if> href="<c:out value='${language.url}' />" hreflang="<c:out value='${language.tag}' />" lang="<c:out value='${language.tag}' />" rel="nofollow"><c:out value="${language.name}" /></a></li>
</c:forEach>
</ul>
</nav>
<div class="ayumi-user">
<c:choose>
<c:when test="${shell.signedIn}">
<span class="ayumi-user-name"><c:out value="${shell.userName}" /></span>
<a class="btn btn-secondary btn-sm" id="sign-out" href="<c:out value='${shell.signOutUrl}' />" rel="nofollow"><c:out value="${shell.text['logout']}" /></a>
</c:when>
<c:otherwise>
<a class="btn btn-secondary btn-sm" id="sign-in" href="<c:out value='${shell.signInUrl}' />" rel="nofollow"><c:out value="${shell.text['login']}" /></a>
</c:otherwise>
</c:choose>
</div>
</div>
</div>
<nav class="ayumi-nav" id="navigation" aria-label="<c:out value='${shell.text["navigation"]}' />">
<ul>
<c:forEach items="${shell.navigation}" var="page">
<li<c:if test="${page.selected}"> class="selected"</c:if>><a<c:if test="${page.current}"> aria-current="page"</c:if> href="<c:out value='${page.url}' />"><c:out value="${page.name}" /></a>
<c:if test="${not empty page.children}">
<ul>
<c:forEach items="${page.children}" var="child">
<li<c:if test="${child.selected}"> class="selected"</c:if>><a<c:if test="${child.current}"> aria-current="page"</c:if> href="<c:out value='${child.url}' />"><c:out value="${child.name}" /></a></li>
</c:forEach>
</ul>
</c:if>
</li>
</c:forEach>
</ul>
</nav>
</header>
<c:if test="${shell.layoutPage and not empty shell.breadcrumb}">
<nav class="ayumi-crumbs" aria-label="<c:out value='${shell.text["breadcrumb"]}' />">
<ol class="breadcrumb">
<c:forEach items="${shell.breadcrumb}" var="step">
<c:choose>
<c:when test="${step.current or empty step.url}">
<li class="breadcrumb-item active"><span<c:if test="${step.current}"> aria-current="page"</c:if> class="breadcrumb-text-truncate"><c:out value="${step.name}" /></span></li>
</c:when>
<c:otherwise>
<li class="breadcrumb-item"><a class="breadcrumb-link" href="<c:out value='${step.url}' />"><c:out value="${step.name}" /></a></li>
</c:otherwise>
</c:choose>
</c:forEach>
</ol>
</nav>
</c:if>
<main class="ayumi-content" id="content" tabindex="-1">
<h1 class="ayumi-title" id="ayumi-title"><c:out value="${shell.heading}" /></h1>
<c:choose>
<c:when test="${shell.layoutPage}">
${shell.content}
</c:when>
<c:otherwise>
<jsp:include page="${shell.contentPage}" />
</c:otherwise>
</c:choose>
</main>
<footer class="ayumi-footer" id="footer">
<div class="ayumi-footer-inner">
<p class="ayumi-footer-name"><c:out value="${shell.siteName}" /></p>
</div>
</footer>
</div>
${shell.bottomOutput}
</body>
</html>
