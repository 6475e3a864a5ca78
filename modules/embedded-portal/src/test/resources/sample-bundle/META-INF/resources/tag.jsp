<%@ include file="/init.jspf" %><p>before</p><liferay-ui:icon image="x" />
