<%@ page contentType="text/html; charset=UTF-8" pageEncoding="UTF-8" %>
<%@ include file="/part/top.jspf" %>
<nav aria-label="<liferay-ui:message key='tables-kinds' />" class="ayumi-editor-choices">
	<ul class="nav nav-pills">
		<c:forEach items="${screen.kinds}" var="kind"><li class="nav-item"><a class="nav-link${kind.current ? ' active' : ''}" href="<c:out value='${kind.url}' />"${kind.current ? ' aria-current="page"' : ''}><c:out value="${kind.label}" /></a></li></c:forEach>
	</ul>
</nav>
<c:if test="${not empty screen.variants}">
	<nav aria-label="<liferay-ui:message key='tables-variants' />" class="ayumi-editor-choices">
		<ul class="nav nav-pills">
			<c:forEach items="${screen.variants}" var="variant"><li class="nav-item"><a class="nav-link${variant.current ? ' active' : ''}" href="<c:out value='${variant.url}' />"${variant.current ? ' aria-current="page"' : ''}><c:out value="${variant.label}" /></a></li></c:forEach>
		</ul>
	</nav>
</c:if>
<p class="ayumi-editor-files"><liferay-ui:message key="tables-explained" /> <c:forEach items="${screen.files}" var="file"><a class="btn btn-secondary btn-sm" href="<c:out value='${file.value}' />"><c:out value="${file.text}" /></a> </c:forEach></p>
<div class="ayumi-editor-tables">${screen.html}</div>
<c:set var="pager" value="${screen.pager}" />
<%@ include file="/part/pager.jspf" %>
<%@ include file="/part/bottom.jspf" %>
