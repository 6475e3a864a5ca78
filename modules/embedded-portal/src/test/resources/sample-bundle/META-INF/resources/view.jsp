<%@ include file="/init.jspf" %>
<%@ page import="com.liferay.portal.kernel.servlet.SessionErrors" %>
<%@ page import="com.liferay.portal.kernel.servlet.SessionMessages" %>
<portlet:defineObjects />
<liferay-theme:defineObjects />
<portlet:actionURL name="/note/add" var="addUrl" />
<portlet:actionURL name="/note/upload" var="uploadUrl" />
<portlet:resourceURL id="/note/csv" var="csvUrl" />
<portlet:renderURL var="noteUrl"><portlet:param name="mvcRenderCommandName" value="/note/show" /><portlet:param name="number" value="7" /></portlet:renderURL>
<portlet:renderURL var="maxUrl" windowState="maximized"><portlet:param name="mvcPath" value="/note.jsp" /></portlet:renderURL>
<h2 id="<portlet:namespace />head"><liferay-ui:message key="greeting" arguments="<%= new Object[] {\"Ayumi\"} %>" /></h2>
<p class="colour">colour=<c:out value="${portletPreferences.getValue('colour', 'none')}" /></p>
<p class="q">q=<c:out value="${renderRequest.getParameter('q')}" /> year=<c:out value="${renderRequest.getParameter('year')}" /></p>
<p class="said">errors=<%= SessionErrors.contains(renderRequest, "refused") %> messages=<%= SessionMessages.contains(renderRequest, "hint") %></p>
<form action="<c:out value='${addUrl}' />" class="add" method="post"><input name="<portlet:namespace />text"></form>
<form action="<c:out value='${uploadUrl}' />" class="upload" enctype="multipart/form-data" method="post"><input name="<portlet:namespace />file" type="file"></form>
<a class="csv" href="<c:out value='${csvUrl}' />">CSV</a>
<a class="note" href="<c:out value='${noteUrl}' />">7</a>
<a class="max" href="<c:out value='${maxUrl}' />">max</a>
