<%@ include file="/init.jspf" %><h2>MISSING[<c:out value="${number}" />]</h2>
