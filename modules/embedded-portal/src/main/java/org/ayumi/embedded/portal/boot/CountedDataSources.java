package org.ayumi.embedded.portal.boot;

import com.liferay.portal.kernel.dao.jdbc.DataSourceFactory;
import java.io.Closeable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;

/** Makes data sources whose statements are counted. */
final class CountedDataSources implements DataSourceFactory {

  private final DataSourceFactory factory;
  private final SqlStatements statements;

  CountedDataSources(DataSourceFactory factory, SqlStatements statements) {
    this.factory = factory;
    this.statements = statements;
  }

  @Override
  public DataSource initDataSource(Properties properties) throws Exception {
    return counted(factory.initDataSource(properties));
  }

  @Override
  public DataSource initDataSource(
      String driverClassName, String url, String userName, String password, String jndiName)
      throws Exception {
    return counted(factory.initDataSource(driverClassName, url, userName, password, jndiName));
  }

  @Override
  public void destroyDataSource(DataSource dataSource) throws Exception {
    if (dataSource instanceof Closeable) {
      ((Closeable) dataSource).close();
    }
  }

  DataSource counted(DataSource dataSource) {
    return proxy(
        dataSource,
        (result, arguments) -> result instanceof Connection c ? counted(c) : result,
        DataSource.class,
        Closeable.class);
  }

  private Connection counted(Connection connection) {
    return proxy(
        connection,
        (result, arguments) -> result instanceof Statement s ? counted(s, text(arguments)) : result,
        Connection.class);
  }

  private Statement counted(Statement statement, String sql) {
    Class<?> type =
        statement instanceof CallableStatement
            ? CallableStatement.class
            : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            String own = text(arguments);
            statements.executed(own == null ? sql : own);
          }
          return invoke(statement, method, arguments);
        };
    return (Statement)
        Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static String text(Object[] arguments) {
    return arguments != null && arguments[0] instanceof String s ? s : null;
  }

  /** What becomes of a result. */
  private interface Wrapping {
    Object wrap(Object result, Object[] arguments);
  }

  @SuppressWarnings("unchecked")
  private <T> T proxy(T target, Wrapping wrapping, Class<?>... types) {
    InvocationHandler handler =
        (self, method, arguments) -> wrapping.wrap(invoke(target, method, arguments), arguments);
    return (T) Proxy.newProxyInstance(getClass().getClassLoader(), types, handler);
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
