package org.fazhi.casework.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a page needs to draw a field and what a reader needs to check it.
 *
 * @param name    component of the record, also its key in JSON
 * @param shape   how it is entered
 * @param type    its Java type, or the element type of a list
 * @param rule    the annotation
 */
public record FieldSpec(String name, Shape shape, Class<?> type, Field rule) {

    /** How a field is entered. */
    public enum Shape { LINE, AREA, DAY, TIME, MONEY, COUNT, FLAG, CHOICE, LIST, ROWS, EACH_DAY }

    /** {@return the fields of a data record, in the order of the form} */
    public static List<FieldSpec> of(Class<? extends Record> data) {
        return Arrays.stream(data.getRecordComponents()).map(FieldSpec::of).toList();
    }

    private static FieldSpec of(RecordComponent c) {
        var rule = c.getAnnotation(Field.class);
        if (rule == null) {
            throw new IllegalStateException("no @Field on " + c.getDeclaringRecord().getSimpleName() + "." + c.getName());
        }
        var type = c.getType();
        if (type == List.class) {
            var element = (Class<?>) ((ParameterizedType) c.getGenericType()).getActualTypeArguments()[0];
            return new FieldSpec(c.getName(), element.isRecord() ? Shape.ROWS : Shape.LIST, element, rule);
        }
        return new FieldSpec(c.getName(), shape(type, rule), type, rule);
    }

    private static Shape shape(Class<?> type, Field rule) {
        if (type == String.class) {
            return !rule.options().isEmpty() ? Shape.CHOICE : rule.value() == Field.Kind.AREA ? Shape.AREA : Shape.LINE;
        } else if (type == LocalDate.class) {
            return Shape.DAY;
        } else if (type == LocalTime.class) {
            return Shape.TIME;
        } else if (type == BigDecimal.class) {
            return Shape.MONEY;
        } else if (type == Integer.class) {
            return Shape.COUNT;
        } else if (type == Long.class) {
            return Shape.CHOICE;
        } else if (type == Boolean.class) {
            return Shape.FLAG;
        } else if (type.isEnum()) {
            return Shape.CHOICE;
        } else if (type == Map.class) {
            return Shape.EACH_DAY;
        }
        throw new IllegalStateException("no way to enter a " + type);
    }
}
