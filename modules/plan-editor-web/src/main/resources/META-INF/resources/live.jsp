<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ taglib uri="http://java.sun.com/jsp/jstl/core" prefix="c" %>
<%@ taglib uri="http://liferay.com/tld/ui" prefix="liferay-ui" %>
<c:set var="ns" value="${screen.namespace}" />
<div data-live="${ns}live-sheet"><%@ include file="/part/grid.jspf" %></div>
<div data-live="${ns}live-status"><c:out value="${screen.preview.summary}" /></div>
<div data-live="${ns}live-preview"><%@ include file="/part/preview.jspf" %></div>
