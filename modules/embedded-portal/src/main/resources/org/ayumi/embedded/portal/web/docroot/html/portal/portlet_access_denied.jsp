<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" import="com.liferay.portal.kernel.theme.ThemeDisplay,org.ayumi.embedded.portal.web.page.ShellText" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<p class="alert alert-info"><c:out value="${ShellText.of(requestScope['LIFERAY_SHARED_THEME_DISPLAY'].locale)['access-denied']}" /></p>
