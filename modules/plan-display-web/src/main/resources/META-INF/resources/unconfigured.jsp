<%@ include file="/init.jspf" %>

<div class="ayumi-display">
	<p><liferay-ui:message key="unconfigured" /></p>
</div>
