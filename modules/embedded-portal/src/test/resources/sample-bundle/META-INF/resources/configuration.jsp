<%@ include file="/init.jspf" %>
<portlet:defineObjects />
<liferay-portlet:actionURL portletConfiguration="${true}" var="configurationActionURL" />
<form action="<c:out value='${configurationActionURL}' />" class="configuration" method="post">
<input name="<portlet:namespace />cmd" type="hidden" value="update">
<label for="<portlet:namespace />colour"><liferay-ui:message key="greeting" /></label>
<input id="<portlet:namespace />colour" name="<portlet:namespace />preferences--colour--" value="<c:out value="${portletPreferences.getValue('colour', '')}" />">
</form>
