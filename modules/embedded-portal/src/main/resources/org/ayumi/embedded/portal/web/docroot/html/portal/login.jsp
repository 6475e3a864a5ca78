<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:if test="${refused}">
<div class="alert alert-danger" role="alert"><p><c:out value="${text['login-failed']}" /></p></div>
</c:if>
<form action="<c:out value='${action}' />" aria-labelledby="ayumi-title" method="post">
<input name="p_auth" type="hidden" value="<c:out value='${token}' />">
<input name="p_l_id" type="hidden" value="<c:out value='${plid}' />">
<input name="redirect" type="hidden" value="<c:out value='${redirect}' />">
<div class="form-group">
<label for="login-name"><c:out value="${text['login-name']}" /></label>
<input autocomplete="username" class="form-control" id="login-name" name="login" type="email">
</div>
<div class="form-group">
<label for="login-password"><c:out value="${text['login-password']}" /></label>
<input autocomplete="current-password" class="form-control" id="login-password" name="password" type="password">
</div>
<button class="btn btn-primary" type="submit"><c:out value="${text['login']}" /></button>
</form>
