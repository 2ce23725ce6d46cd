import { Field, makeStyles, mergeClasses, type FieldProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Fluent's own are as wide as their longest option, and as high as text is that nobody enlarged.
    '& select': { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px', textOverflow: 'ellipsis' },
    '& textarea': { minWidth: 0 },
    '& .fui-Select, & .fui-Textarea': { minWidth: 0 },
  },
});

/** A field that is never wider than the pane. */
export function PaneField({ className, ...props }: FieldProps) {
  return <Field {...props} className={mergeClasses(useStyles().field, className)} />;
}
