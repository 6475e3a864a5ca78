<%@ include file="/init.jspf" %>
<liferay-util:html-top><link rel="canonical" href="http://sample/note"></liferay-util:html-top>
<h2>NOTE[<c:out value="${number}" />]</h2>
