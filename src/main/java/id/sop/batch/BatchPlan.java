package id.sop.batch;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.ContentDigest;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files a batch makes and what goes into each of them. A plan writes nothing.
 *
 * <p>For each sheet it holds a name and two numbers, so that a hundred thousand sheets fit into some ten megabytes.
 */
public final class BatchPlan {
    private static final int MOST_FAULTS = 20;

    /** In bytes of UTF-8; Linux allows 4096 for a path, macOS 1024. */
    private static final int LONGEST_NAME = 900;

    /** Makes what is said of a name that two sheets want. */
    @FunctionalInterface
    private interface Collision {
        Message of(String name, String one, String other);
    }

    @Message.Words("DF008")
    private record SameName(String name, String one, String other) implements Message {}

    @Message.Words("DF008.folder")
    private record FileAndFolder(String name, String file, String folder) implements Message {}

    @Message.Words("DF008.panjang")
    private record LongName(String name, String sheet) implements Message {}

    private final List<Procedure> procedures;
    private final Offices offices;
    private final List<Task> tasks;
    private final Set<String> named;
    private final Manifest.Head head;
    private final List<Finding> faults;

    private BatchPlan(
            List<Procedure> procedures,
            Offices offices,
            List<Task> tasks,
            Set<String> named,
            Manifest.Head head,
            List<Finding> faults) {
        this.procedures = List.copyOf(procedures);
        this.offices = offices;
        this.tasks = tasks;
        this.named = Set.copyOf(named);
        this.head = head;
        this.faults = List.copyOf(faults);
    }

    /** Plans every SOP for every office, and keeps one part of the work. */
    public static BatchPlan of(List<Procedure> procedures, Offices offices, NamePattern pattern, Shard shard) {
        List<Task> all = new ArrayList<>(procedures.size() * offices.size());
        for (int office = 0; office < offices.size(); office++) {
            for (int procedure = 0; procedure < procedures.size(); procedure++) {
                all.add(new Task(name(pattern, offices, office, procedures.get(procedure)), office, procedure));
            }
        }
        all.sort(Comparator.comparing(Task::output));
        Set<String> named = pattern.placeholders();
        BatchPlan whole = new BatchPlan(procedures, offices, all, named, new Manifest.Head(0, "", shard), List.of());
        List<Finding> faults = whole.collisions();
        ContentDigest.Pieces names = new ContentDigest.Pieces();
        all.forEach(task -> names.add(task.output()));
        List<Task> own = all.stream()
                .filter(task -> shard.holds(
                        offices.code(task.office()),
                        procedures.get(task.procedure()).path()))
                .toList();
        return new BatchPlan(
                procedures,
                offices,
                own,
                named,
                new Manifest.Head(all.size(), names.digest().shortHex(), shard),
                faults);
    }

    private static String name(NamePattern pattern, Offices offices, int office, Procedure procedure) {
        return pattern.name(name -> switch (name) {
            case NamePattern.FILE -> procedure.file();
            case NamePattern.PATH -> procedure.path();
            default -> value(offices, office, procedure, name).orElse("");
        });
    }

    /**
     * Where the roster has no column of a name, the configuration's value is for all offices. Where it has one, an empty cell means
     * that somebody still has to fill it in, unless the configuration says that its value will do.
     */
    private static Optional<String> value(Offices offices, int office, Procedure procedure, String name) {
        boolean missing =
                offices.place(office, name).isPresent() && !procedure.marked().contains(name);
        return offices.value(office, name).or(() -> missing ? Optional.empty() : procedure.defaultValue(name));
    }

    /** Looks for names under which some file system would find the same file twice, or a file where a folder must be. */
    private List<Finding> collisions() {
        List<Finding> found = new ArrayList<>();
        Map<String, Task> files = new HashMap<>();
        Map<String, Task> folders = new HashMap<>();
        for (Task task : tasks) {
            String name = NamePattern.fold(task.output());
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                found.add(Finding.at(offices.place(task.office()), new LongName(task.output(), called(task))));
            }
            Task other = files.putIfAbsent(name, task);
            if (other != null) {
                boolean swapped = other.office() > task.office();
                found.add(collision(swapped ? task : other, swapped ? other : task, SameName::new));
            }
            for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                if (folders.putIfAbsent(name.substring(0, slash), task) != null) {
                    break;
                }
            }
        }
        files.forEach((name, task) -> {
            if (folders.containsKey(name)) {
                found.add(collision(task, folders.get(name), FileAndFolder::new));
            }
        });
        found.sort(Comparator.comparingInt(fault -> fault.span().start()));
        return found.subList(0, Math.min(found.size(), MOST_FAULTS));
    }

    private Finding collision(Task one, Task other, Collision collision) {
        Message message = collision.of(one.output(), called(one), called(other));
        return Finding.at(offices.place(other.office()), message).with(offices.place(one.office()));
    }

    private String called(Task task) {
        return offices.code(task.office()) + " × "
                + procedure(task).definition().name();
    }

    /** Returns what forbids to begin: names that collide or are too long (DF008), at most some of them. */
    public List<Finding> faults() {
        return faults;
    }

    /** Returns how many sheets there are in this part. */
    int size() {
        return tasks.size();
    }

    /** Returns the number of the sheet of a name, or nothing. */
    Optional<Integer> find(String output) {
        int low = 0;
        int high = tasks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = tasks.get(middle).output().compareTo(output);
            if (order == 0) {
                return Optional.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Returns the name of a sheet, with forward slashes. */
    String output(int number) {
        return tasks.get(number).output();
    }

    /** Returns for how many offices this part has a sheet of an SOP; of any, for -1. */
    int officesWith(int procedure) {
        return (int) tasks.stream()
                .filter(task -> procedure < 0 || task.procedure() == procedure)
                .mapToInt(Task::office)
                .distinct()
                .count();
    }

    /** Returns the names of the values that are used in the names of results. */
    Set<String> named() {
        return named;
    }

    /** Returns the value of a placeholder for a sheet; nothing when it has none, or only an empty one. */
    Optional<String> value(Task task, String name) {
        return value(offices, task.office(), procedure(task), name);
    }

    Manifest.Head head() {
        return head;
    }

    Offices offices() {
        return offices;
    }

    List<Procedure> procedures() {
        return procedures;
    }

    Task task(int number) {
        return tasks.get(number);
    }

    Procedure procedure(Task task) {
        return procedures.get(task.procedure());
    }

    ManifestEntry.Subject subject(Task task) {
        return new ManifestEntry.Subject(
                offices.code(task.office()), procedure(task).path());
    }

    /** Returns the values of the placeholders that a sheet uses; those that are missing are left out. */
    Map<String, String> values(Task task) {
        return values(task.office(), procedure(task));
    }

    Map<String, String> values(int office, Procedure procedure) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : procedure.definition().placeholders().keySet()) {
            value(offices, office, procedure, name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    /** Returns what a sheet is made of. */
    BuildInputs inputs(Task task, Map<String, String> values) {
        Procedure procedure = procedure(task);
        String logo = procedure.logos().digest(procedure.definition(), new Placeholders(values));
        return procedure.inputs().with(values, logo);
    }
}
