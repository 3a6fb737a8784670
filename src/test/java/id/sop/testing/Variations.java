package id.sop.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value made by the one constructor of its type that takes all of it, and for each value in it, however deep, one that differs in that value
 * alone. So a test can ask whether something takes notice of every value, also of those that are added one day.
 */
public final class Variations {
    private final Map<Class<?>, List<?>> pairs;
    private final List<String> paths = new ArrayList<>();
    private final Set<Class<?>> making = new HashSet<>();

    /**
     * Prepares the making of values.
     *
     * @param pairs by type, two values of which the second is the change; of a type with one value nothing is changed. Texts,
     *     numbers, truth values and the constants of an enum need none. The lists and maps have one item, and nothing is missing; what would
     *     hold values of its own type holds none.
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
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return Map.of("kunci", value(map.getActualTypeArguments()[1], path, changed));
        }
        if (type instanceof ParameterizedType generic) {
            if (generic.getActualTypeArguments()[0] instanceof Class<?> item && making.contains(item)) {
                return generic.getRawType() == Optional.class ? Optional.empty() : List.of();
            }
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
        if ((constructors.length != 1 && !type.isRecord()) || type.isPrimitive()) {
            throw new IllegalArgumentException("two values are needed of " + type + " at " + path);
        }
        // Of a record the longest is the one that takes all its components.
        Constructor<?> whole = Stream.of(constructors)
                .max(Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
        Type[] types = whole.getGenericParameterTypes();
        // What is made by a constructor is kept under the same names in the same order; what is derived follows.
        List<String> names = Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
        Object[] values = new Object[types.length];
        making.add(type);
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i], (path.isEmpty() ? "" : path + ".") + names.get(i), changed);
        }
        making.remove(type);
        try {
            whole.setAccessible(true);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.toString(), e);
        }
    }
}
