<%@ include file="/init.jspf" %><p>before</p><% if (true) { throw new IllegalStateException("secret <" + request.getParameter("x") + ">"); } %>
