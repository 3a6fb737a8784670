package id.sop.diagnostic;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What all messages of one record have in common.
 *
 * @param code of the defect, such as "MB015"
 * @param variant which of the code's sentences it is; empty for the usual one
 * @param parameters the names of the arguments, in order
 */
public record MessageType(String code, String variant, List<String> parameters) {
    /** The names of whole numbers in messages that are numbers of steps. */
    static final Set<String> STEPS =
            Set.of("step", "target", "earlier", "supplier", "source", "from", "to", "otherFrom", "otherTo");

    private static final ClassValue<Known> KNOWN = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
            return Known.of(type);
        }
    };

    /** Copies the list. */
    public MessageType {
        parameters = List.copyOf(parameters);
    }

    /**
     * Returns the type of the messages of a record.
     *
     * @throws IllegalArgumentException when the class is no record with {@link Message.Words}
     */
    public static MessageType of(Class<? extends Message> record) {
        return KNOWN.get(record).type();
    }

    /**
     * Returns the arguments of a message, in the order of the parameters.
     *
     * @param steps how the steps are called, from the first on; none where their numbers are their names
     */
    static List<String> arguments(Message message, List<String> steps) {
        return KNOWN.get(message.getClass()).accessors().stream()
                .map(accessor -> argument(accessor.getName(), value(message, accessor), steps))
                .toList();
    }

    private static String argument(String name, Object value, List<String> steps) {
        if (value instanceof Message.OfSteps several) {
            return several.print(steps);
        }
        boolean renamed = value instanceof Integer step && STEPS.contains(name) && 0 < step && step <= steps.size();
        return renamed ? steps.get((Integer) value - 1) : String.valueOf(value);
    }

    private static Object value(Message message, Method accessor) {
        try {
            return accessor.invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What reflection tells of a record, asked once. */
    private record Known(MessageType type, List<Method> accessors) {
        static Known of(Class<?> record) {
            Message.Words words = record.getAnnotation(Message.Words.class);
            if (words == null || !record.isRecord()) {
                throw new IllegalArgumentException(record + " is no message");
            }
            RecordComponent[] components = record.getRecordComponents();
            List<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            String key = words.value();
            int dot = key.indexOf('.');
            return new Known(
                    new MessageType(
                            dot < 0 ? key : key.substring(0, dot),
                            dot < 0 ? "" : key.substring(dot + 1),
                            Arrays.stream(components)
                                    .map(RecordComponent::getName)
                                    .toList()),
                    accessors);
        }
    }
}
