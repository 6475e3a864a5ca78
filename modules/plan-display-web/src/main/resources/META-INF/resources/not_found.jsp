<%@ include file="/init.jspf" %>

<div class="ayumi-display">
	<p><strong><liferay-ui:message key="not-found-title" /></strong></p>
	<p><liferay-ui:message key="not-found-help" /></p>
</div>
