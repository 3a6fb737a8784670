package id.sop.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value made by the only constructor of its type, and for each value in it, however deep, one that differs in that value
 * alone. So a test can ask whether something takes notice of every value, also of those that are added one day.
 */
public final class Variations {
    private final Map<Class<?>, List<?>> pairs;
    private final List<String> paths = new ArrayList<>();

    /**
     * Prepares the making of values.
     *
     * @param pairs by type, two values of which the second is the change; of a type with one value nothing is changed. Texts,
     *     numbers, truth values and the constants of an enum need none. The lists have one item, and nothing is missing.
     */
    public Variations(Map<Class<?>, List<?>> pairs) {
        this.pairs = pairs;
    }

    /** Returns the paths of the values, such as {@code identity.approval.rank}, whose change leaves a result as it is. */
    public <T> Set<String> without(Class<T> type, Function<T, ?> result) {
        Object before = result.apply(make(type, "none"));
        Set<String> unnoticed = new TreeSet<>();
        for (String path : List.copyOf(paths)) {
            if (before.equals(result.apply(make(type, path)))) {
                unnoticed.add(path);
            }
        }
        return unnoticed;
    }

    /** Returns the value in which nothing is changed. */
    public <T> T sample(Class<T> type) {
        return make(type, "none");
    }

    private <T> T make(Class<T> type, String changed) {
        paths.clear();
        return type.cast(value(type, "", changed));
    }

    private Object value(Type type, String path, String changed) {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(generic.getActualTypeArguments()[0], path, changed);
            return generic.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
        }
        Class<?> plain = (Class<?>) type;
        List<?> both = pair(plain);
        if (both.isEmpty()) {
            return made(plain, path, changed);
        }
        if (both.size() > 1) {
            paths.add(path);
        }
        return both.get(path.equals(changed) ? 1 : 0);
    }

    private List<?> pair(Class<?> type) {
        if (pairs.containsKey(type)) {
            return pairs.get(type);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).subList(0, 2);
        }
        return Map.<Class<?>, List<?>>of(
                        String.class, List.of("satu", "dua"),
                        int.class, List.of(1, 2),
                        double.class, List.of(1.0, 2.0),
                        boolean.class, List.of(false, true))
                .getOrDefault(type, List.of());
    }

    private Object made(Class<?> type, String path, String changed) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1 || type.isPrimitive()) {
            throw new IllegalArgumentException("two values are needed of " + type + " at " + path);
        }
        Type[] types = constructors[0].getGenericParameterTypes();
        // What is made by a constructor is kept under the same names in the same order; what is derived follows.
        List<String> names = Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i], (path.isEmpty() ? "" : path + ".") + names.get(i), changed);
        }
        try {
            constructors[0].setAccessible(true);
            return constructors[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.toString(), e);
        }
    }
}
